/** Whether Excel accepts the values as a list to choose from: 255 characters at most, with a comma between the values. It repairs a file with another list. */
export function fitsValidationList(values: readonly string[]): boolean {
  return values.join(',').length <= 255 && !values.some((value) => value.includes(','));
}
