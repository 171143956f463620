/** Standard normal quantile at 95 %: 90 % of the distribution lie within ± this. */
export const quantile95 = 1.6448536269514722;
/** Standard normal quantile at 80 %. */
export const quantile80 = 0.8416212335729143;
