package dk.sigtepunkt.domain.access;

/** What somebody is in the municipality; what one may as it stands in the {@link RoleTable}. Codes are stored: they stay. */
public enum Role {
    POLITICIAN("politician"),
    CHAIR("chair"),
    SECRETARY("secretary"),
    ACTION_OWNER("action-owner"),
    HEAD_OF_DEPARTMENT("head-of-department"),
    /** Owns the quarterly report. */
    STRATEGY_OFFICE("strategy-office"),
    CONTROLLER("controller"),
    EXECUTIVE("executive"),
    IT_OPERATIONS("it-operations"),
    ADMINISTRATOR("administrator");

    private final String code;

    Role(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
