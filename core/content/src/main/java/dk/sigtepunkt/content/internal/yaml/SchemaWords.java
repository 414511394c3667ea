package dk.sigtepunkt.content.internal.yaml;

import java.util.Optional;

/** Where a file does not have the form that its schema asks for. */
interface SchemaWords {
    static SchemaWords danish() {
        return new DanishSchemaWords();
    }

    FaultWording missing(String field);

    FaultWording unknown(String field);

    /**
     * @param wanted a type, or several, as JSON Schema names it
     * @param given what stands there, when it is one value
     */
    FaultWording wrongType(String field, String wanted, Optional<String> given);

    /** @param choices with commas */
    FaultWording noChoice(String field, String given, String choices);

    FaultWording notThat(String field, Object wanted, String given);

    FaultWording wrongForm(String field, String given);

    FaultWording emptyText(String field);

    FaultWording emptyList(String field);

    /** @param most characters */
    FaultWording tooLong(String field, Object most);

    FaultWording outOfRange(String field, String given);

    /** Figures stand in a file or here: neither, or both. */
    FaultWording figuresInOneWay();

    /** A target is a value, a range or a change: none, or several. */
    FaultWording targetInOneWay();

    /** @param problem in the schema library's words */
    FaultWording other(String field, String problem);
}
