package gouji.extractor.figure;

import gouji.extractor.model.Quantity;

/**
 * A number in a text that is an amount of something; indices into the normalised text.
 *
 * @param start of the digits, sign included
 * @param end of the digits, exclusive
 * @param unitEnd of the unit printed after it, exclusive; equals {@code end} when there is none
 */
record PrintedNumber(int start, int end, int unitEnd, Quantity quantity) {}
