/** Gives the memory of bytes back that nobody looks at any more: for large ones the garbage collector comes late. */
export function letGo({ buffer, byteLength }: Uint8Array): void {
  // A view into a larger memory stays: its neighbours may be in use.
  if (buffer instanceof ArrayBuffer && byteLength > 0 && byteLength === buffer.byteLength) buffer.transfer(0);
}
