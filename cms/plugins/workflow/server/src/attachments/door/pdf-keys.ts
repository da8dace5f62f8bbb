const keys = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Of the catalog. Outlines, page labels, named destinations, forms and whatever a program adds are not shown on a page. */
export const keysOfCatalog = keys('Type Pages Lang StructTreeRoot MarkInfo OCProperties');

/** Of a page. `Annots` holds links only by then. */
export const keysOfPage = keys(`
  Type Parent Resources Contents MediaBox CropBox BleedBox TrimBox ArtBox Rotate UserUnit Group
  Annots StructParents Tabs
`);

/** Of every other dictionary: what ISO 32000 needs to draw pages and to read them aloud. */
export const keysOfOthers = keys(`
  Type Subtype Length Filter DecodeParms Length1 Length2 Length3
  Kids Count Parent Resources MediaBox CropBox Rotate
  Font XObject ExtGState ColorSpace Pattern Shading ProcSet Properties
  FormType BBox Matrix Group S CS I K OC StructParents StructParent
  Width Height BitsPerComponent Intent ImageMask Mask Decode Interpolate SMask SMaskInData Matte
  Predictor Colors Columns EarlyChange EndOfLine EncodedByteAlign Rows EndOfBlock BlackIs1
  DamagedRowsBeforeError ColorTransform JBIG2Globals
  LW LC LJ ML D RI OP op OPM FL SM SA BM CA ca AIS TK G BC TR
  ShadingType Background AntiAlias Domain Function Coords Extend BitsPerCoordinate BitsPerFlag
  VerticesPerRow PatternType PaintType TilingType XStep YStep
  FunctionType Range Size BitsPerSample Order Encode C0 C1 N Functions Bounds
  Alternate WhitePoint BlackPoint Gamma Colorants Process Components
  BaseFont FirstChar LastChar Widths FontDescriptor Encoding ToUnicode DescendantFonts CIDSystemInfo
  Registry Ordering Supplement DW W DW2 W2 CIDToGIDMap FontBBox FontMatrix CharProcs Differences
  BaseEncoding UseCMap CMapName WMode FontName Flags ItalicAngle Ascent Descent Leading CapHeight
  XHeight StemV StemH AvgWidth MaxWidth MissingWidth FontFile FontFile2 FontFile3 FontStretch FontWeight
  OCGs BaseState ON OFF P VE
  Marked Suspects ParentTree ParentTreeNextKey RoleMap ClassMap Nums Limits
  Pg A C R T Lang Alt E ActualText MCID Stm StmOwn Obj
  O Placement WritingMode BackgroundColor BorderColor BorderStyle BorderThickness Padding Color
  SpaceBefore SpaceAfter StartIndent EndIndent TextIndent TextAlign BlockAlign InlineAlign TBorderStyle
  TPadding BaselineShift LineHeight TextDecorationColor TextDecorationThickness TextDecorationType
  RubyAlign RubyPosition GlyphOrientationVertical ColumnCount ColumnGap ColumnWidths ListNumbering
  RowSpan ColSpan Scope Summary Short Attached
  Rect Border BS H QuadPoints F Dest URI
`);

/** Whose values are dictionaries with keys of the file's own choice: names of fonts, of pictures, of styles. */
export const keysOfNamed = keys(`
  Font XObject ExtGState ColorSpace Pattern Shading Properties CharProcs RoleMap ClassMap Colorants
`);

/** Whose texts name a language, a font or a character set, nobody. */
export const keysOfNobody = keys('Lang BaseFont FontName CMapName Registry Ordering');
