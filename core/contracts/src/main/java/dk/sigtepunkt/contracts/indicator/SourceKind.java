package dk.sigtepunkt.contracts.indicator;

/** Where figures come from. Four of the words are the strategy's own: fagsystem, statistics, survey, dialogue. */
public enum SourceKind {
    STATISTIKBANKEN("statistikbanken"),
    JOBINDSATS("jobindsats"),
    UDDANNELSESSTATISTIK("uddannelsesstatistik"),
    ENERGI_DATA_SERVICE("energi-data-service"),
    FILE("file"),
    FAGSYSTEM("fagsystem"),
    SURVEY("survey"),
    DIALOGUE("dialogue"),
    ACCOUNTS("accounts");

    private final String code;

    SourceKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
