package dk.sigtepunkt.content.internal.yaml;

/** What can be wrong with a file before anybody looks at what it is about. */
public interface YamlWords {
    static YamlWords danish() {
        return new DanishYamlWords();
    }

    String notUtf8();

    String empty();

    /**
     * @param problem in the YAML library's words
     * @param column 1-based; 0 when nobody knows where
     */
    FaultWording noYaml(String problem, int column);

    FaultWording noYamlOrTooLarge(String problem);

    String nameIsNoWord();

    FaultWording fieldTwice(String field);

    FaultWording numberTooLarge(String number);

    /** What a value objects to, which is no sentence yet. */
    String objection(String message);

    /** Part of what a value objects to, as are the rest of these. */
    String noDay(String text);

    String outsideYears(String day, int first, int last);

    /** @param choices with commas */
    String unknownWord(String word, String choices);
}
