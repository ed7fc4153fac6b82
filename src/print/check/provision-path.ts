import { addressInWords } from '../../tree/address.js';

/** "art_9__cl_3" from the outside in: "Điều 9/khoản 3". */
export function provisionPath(eId: string): string {
  return eId.split('__').map(addressInWords).join('/');
}
