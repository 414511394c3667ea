package dk.sigtepunkt.domain.attachments;

/**
 * What of a PDF decides who can read it.
 *
 * @param tagged whether it says itself that it is tagged, with a structure to read by
 * @param title empty for none
 * @param language as the document says it, for example {@code da-DK}; empty for none
 */
public record PdfTraits(int pages, boolean tagged, String title, String language) {}
