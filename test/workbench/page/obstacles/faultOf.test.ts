import { faultOf } from '../../../../src/workbench/page/obstacles/faultOf';

test('a failure that says nothing: the next request fails before it took effect, without a reason', () => {
  expect(faultOf({})).toEqual({
    request: 1,
    moment: 'before',
    outcome: { code: 'GeneralException' },
  });
});

test('a code of Excel is answered; “none” is no answer at all', () => {
  expect(faultOf({ request: 3, when: 'after', code: 'Timeout' })).toEqual({
    request: 3,
    moment: 'after',
    outcome: { code: 'Timeout' },
  });
  expect(faultOf({ code: 'none' }).outcome).toBe('no answer');
});
