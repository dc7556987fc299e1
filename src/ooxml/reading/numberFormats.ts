/** Format codes that a file names by number only. 59–81 are those of Thai Excel (ECMA-376 18.8.30), written with the English letters of the file format. */
const builtIn = new Map<number, string>([
  [1, "0"], [2, "0.00"], [3, "#,##0"], [4, "#,##0.00"], [9, "0%"], [10, "0.00%"], [11, "0.00E+00"], [12, "# ?/?"], [13, "# ??/??"],
  [14, "m/d/yyyy"], [15, "d-mmm-yy"], [16, "d-mmm"], [17, "mmm-yy"], [18, "h:mm AM/PM"], [19, "h:mm:ss AM/PM"], [20, "h:mm"], [21, "h:mm:ss"], [22, "m/d/yyyy h:mm"],
  [27, "m/d/yyyy"], [28, "m/d/yyyy"], [29, "m/d/yyyy"], [30, "m/d/yyyy"], [31, "m/d/yyyy"], [32, "h:mm:ss"], [33, "h:mm:ss"], [34, "h:mm:ss"], [35, "h:mm:ss"], [36, "m/d/yyyy"],
  [37, "#,##0 ;(#,##0)"], [38, "#,##0 ;[Red](#,##0)"], [39, "#,##0.00;(#,##0.00)"], [40, "#,##0.00;[Red](#,##0.00)"],
  [41, '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)'], [42, '_("$"* #,##0_);_("$"* \\(#,##0\\);_("$"* "-"_);_(@_)'],
  [43, '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)'], [44, '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)'],
  [45, "mm:ss"], [46, "[h]:mm:ss"], [47, "mmss.0"], [48, "##0.0E+0"], [49, "@"],
  [50, "m/d/yyyy"], [51, "m/d/yyyy"], [52, "m/d/yyyy"], [53, "m/d/yyyy"], [54, "m/d/yyyy"], [55, "m/d/yyyy"], [56, "m/d/yyyy"], [57, "m/d/yyyy"], [58, "m/d/yyyy"],
  [59, "t0"], [60, "t0.00"], [61, "t#,##0"], [62, "t#,##0.00"], [67, "t0%"], [68, "t0.00%"], [69, "t# ?/?"], [70, "t# ??/??"],
  [71, "d/m/bbbb"], [72, "d-mmm-bb"], [73, "d-mmm"], [74, "mmm-bb"], [75, "h:mm"], [76, "h:mm:ss"], [77, "d/m/bbbb h:mm"], [78, "mm:ss"], [79, "[h]:mm:ss"], [80, "mm:ss.0"], [81, "d/m/bb"],
]);

/** The code of a built-in format; "" for General and for numbers nobody has given a meaning. */
export const builtInFormat = (id: number): string => builtIn.get(id) ?? "";

/** True when a number under this format code is shown as a date or a time of day. */
export const isDateFormat = (code: string): boolean => {
  const bare = code.replace(/"[^"]*"|\\.|_.|\*./gu, "").replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/giu, "").replace(/general/giu, "");
  const section = bare.split(";")[0] ?? "";
  return /[dmyhsb]/iu.test(section.replace(/E[+-]/giu, ""));
};
