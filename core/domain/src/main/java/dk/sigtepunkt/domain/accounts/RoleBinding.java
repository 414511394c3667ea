package dk.sigtepunkt.domain.accounts;

import dk.sigtepunkt.domain.access.Role;

/** Whether a role is held in a committee. */
public enum RoleBinding {
    NEEDED,
    /** In one, or in all. */
    POSSIBLE,
    NONE;

    public static RoleBinding of(Role role) {
        return switch (role) {
            case CHAIR, SECRETARY, ACTION_OWNER, HEAD_OF_DEPARTMENT -> NEEDED;
            case POLITICIAN, CONTROLLER, EXECUTIVE, IT_OPERATIONS -> POSSIBLE;
            case STRATEGY_OFFICE, ADMINISTRATOR -> NONE;
        };
    }
}
