/** An error as Excel reports it to office.js: the request stops at the action that caused it. */
export class Fault extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.name = 'Fault';
    this.code = code;
  }
}

export function invalidArgument(): Fault {
  return new Fault('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.');
}

export function itemNotFound(): Fault {
  return new Fault('ItemNotFound', "The requested resource doesn't exist.");
}

/** Thrown, not answered: the simulated Excel was asked for something it does not model. */
export class NotSimulated extends Error {
  constructor(what: string) {
    super(`the simulated Excel does not know ${what}; model it in simulated/excel before using it`);
    this.name = 'NotSimulated';
  }
}
