import type { RawCell } from '../../../catalogue';

/** A word in lower case throughout; not `pH`, `iPhone` or `3d`. */
const FIRST_WORD = /^(\s*)(\p{Ll}{3,})(?![\p{L}\p{M}\p{N}])/u;

/** Abbreviations, which are written in capitals throughout. */
const CAPITALS: ReadonlySet<string> = new Set(
  'abs,bbq,cctv,cnc,cob,diy,dvd,eva,gps,gsm,hdmi,hdpe,hvac,lcd,led,mdf,nfc,oem,odm,oled,pcb,pla,poe,ppe,ptfe,pvc,rfid,rgb,smd,spf,ssd,tpe,tpu,ups,usb,vga,wpc'.split(
    ',',
  ),
);

/** A title that begins with a capital. Undefined where it does, or where its first word is no plain one. */
export function firstLetter(raw: RawCell): RawCell | undefined {
  if (typeof raw !== 'string') return undefined;
  const after = raw.replace(FIRST_WORD, (_, blanks: string, word: string) =>
    CAPITALS.has(word)
      ? blanks + word.toUpperCase()
      : blanks + word.charAt(0).toUpperCase() + word.slice(1),
  );
  return after === raw ? undefined : after;
}
