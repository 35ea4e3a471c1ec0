import { ActionType, ObjectPathType, type RichApiRequest } from '../protocol/types';

/**
 * Why a request was sent: by the add-in's own code (`work`), by `Excel.run` when it lets go of its ranges
 * (`cleanup`), or by the client itself to a service of the host (`service`: results of custom functions,
 * readiness of ribbon actions).
 */
export type RequestKind = 'work' | 'cleanup' | 'service';

export function requestKind(request: RichApiRequest): RequestKind {
  const paths = Object.values(request.ObjectPaths);
  if (paths.some((path) => path.ObjectPathType === ObjectPathType.NewObject)) return 'service';
  const acts = request.Actions.filter((action) => action.ActionType !== ActionType.Instantiate);
  const releases = acts.length > 0 && acts.every((action) => action.Name === '_RemoveReference');
  return releases ? 'cleanup' : 'work';
}
