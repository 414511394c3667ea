package dk.sigtepunkt.sources.internal.quote;

import java.util.Locale;

/** How a piece of a file stands in a sentence, and what stands in its place where it may not be told. */
interface QuoteWords {
    /** Danish until there is another set. */
    static QuoteWords in(Locale language) {
        return new DanishQuoteWords();
    }

    /** Between quotation marks. */
    String between(String text);

    /** In place of a cell that may not be told, as the subject of a sentence. */
    String cell();

    /** In place of what is said about a cell, when what is said may have the cell in it. */
    String unreadableCell();
}
