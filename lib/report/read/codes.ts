/** A code of a document of the system: "HD.04", "QT-12". */
export const CODE = /(?<![\p{L}\d.])\p{Lu}{2,4}[.-]\d{1,3}(?![\p{L}\d])/gu;
