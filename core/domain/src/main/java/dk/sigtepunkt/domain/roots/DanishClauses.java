package dk.sigtepunkt.domain.roots;

import java.util.regex.Pattern;

/** What stands between sentences, and between the clauses of one. */
final class DanishClauses {
    static final Pattern SENTENCE = Pattern.compile("[.!?][»\")]?\\s+(?=[\\p{Lu}»\"(\\[])|\\R");
    static final Pattern CLAUSE = Pattern.compile(
            "[,;:](?!\\d)|[–—](?=\\s)|\\b(?:mens|men|imens|hvorimod)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    static final Pattern AND =
            Pattern.compile("\\b(?:og|samt)\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private DanishClauses() {}
}
