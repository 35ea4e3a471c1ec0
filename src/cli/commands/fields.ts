import { FIELDS, FIELD_KEYS, type Field } from '../../fields';
import { commaList, labelled, withNote } from '../../report';
import { LANGUAGES, text } from '../../strings';
import { EXIT, type Command, type Context, type ExitCode } from '../context';
import { screenOn } from '../terminal/screen';
import { paint, type Line } from '../terminal/style';

async function run({ io, lang }: Context): Promise<ExitCode> {
  const lines = FIELD_KEYS.flatMap((key): Line[] => {
    const { name, unit, synonyms }: Field = FIELDS[key];
    const others = LANGUAGES.filter((each) => each !== lang).map((each) => name[each]);
    const title = [name[lang], ...others].join(' / ');
    const head = unit ? withNote(title, unit[lang], lang) : title;
    const headers = labelled(text(lang, 'cli.fields.headers'), commaList(synonyms, lang), lang);
    return [[paint('bold', key), `  ${head}`], ...(synonyms.length > 0 ? [`  ${headers}`] : [])];
  });
  await screenOn(io.stdout, io.env).show(lines);
  return EXIT.ran;
}

/** `youpin fields`: the fields of the vocabulary, with their headers. */
export const fields: Command = { options: {}, positionals: 0, run };
