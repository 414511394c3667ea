package dk.sigtepunkt.contracts.indicator;

/** What sort of quantity a unit measures; it decides which sums make sense. */
public enum UnitKind {
    COUNT("count", true),
    MONEY("money", true),
    MASS("mass", true),
    ENERGY("energy", true),
    DURATION("duration", false),
    PERCENT("percent", false),
    RATIO("ratio", false),
    INDEX("index", false),
    SCORE("score", false);

    private final String code;
    private final boolean additive;

    UnitKind(String code, boolean additive) {
        this.code = code;
        this.additive = additive;
    }

    public String code() {
        return code;
    }

    /** True when figures of this kind may be added up; shares and averages may not. */
    public boolean additive() {
        return additive;
    }
}
