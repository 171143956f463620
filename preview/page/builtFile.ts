/** A file of a built add-in; fails with what to do when it is not there. */
export async function builtFile(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new NotBuilt(address);
  return answer.text();
}

export class NotBuilt extends Error {
  constructor(address: string) {
    super(`${address} is missing`);
    this.name = 'NotBuilt';
  }
}
