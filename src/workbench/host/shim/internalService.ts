import { typeToken } from '../engine/HostObject';
import { defineType, type HostTable } from '../engine/types';

const INTERNAL_SERVICE = typeToken<null>('AddinInternalService');

/** The service to which the client reports that it listens for ribbon actions. */
export const internalService: Pick<Required<HostTable>, 'types' | 'services'> = {
  types: [
    defineType(INTERNAL_SERVICE, {
      since: '1.1',
      call: { NotifyActionHandlerReady: { since: '1.1', invoke: () => undefined } },
    }),
  ],
  services: {
    'Microsoft.InternalService.AddinInternalService': () => INTERNAL_SERVICE.of(null),
  },
};
