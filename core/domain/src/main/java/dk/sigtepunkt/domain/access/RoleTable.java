package dk.sigtepunkt.domain.access;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Which role may what: the one table, which {@code docs/roles.md} shows and explains. A column is a {@link Role}, in their
 * order; {@code E} is in the role's own committee only, {@code A} in all, {@code -} not. A role that is bound to a committee
 * has what it has there alone, {@code A} too.
 */
public final class RoleTable {
    private static final Map<Permission, Map<Role, Extent>> TABLE = new EnumMap<>(Map.ofEntries(
            row(Permission.RECORD_FIGURES, "- - E - E - A - - -"),
            row(Permission.DEPLOY_COMMITTEES, "- - E - - - - - A -"),
            row(Permission.CHANGE_ENDED_QUARTERS, "- - - - - A A - A -"),
            row(Permission.OPERATE_SOURCES, "- - E - E - A - A -"),
            row(Permission.DECIDE_QUARANTINE, "- - E - - - A - - -"),
            row(Permission.KEEP_STRATEGY, "- - - - - A - - - -"),
            row(Permission.RECORD_DECISIONS, "- - - - - A - - - -"),
            row(Permission.KEEP_ACTIONS, "- - E - E - - - - -"),
            row(Permission.UPDATE_ACTIONS, "- - E E E - - - - -"),
            row(Permission.ASK_QUESTIONS, "A A A - - A - A - -"),
            row(Permission.ANSWER_QUESTIONS, "- E E - E A - - - -"),
            row(Permission.SET_STATUS, "- E E - E - - - - -"),
            row(Permission.RECORD_DIALOGUE, "- - E - - A - - - -"),
            row(Permission.SEE_DRAFTS, "E E E E E - - - - -"),
            row(Permission.WRITE_SECTIONS, "- - E - E - - - - -"),
            row(Permission.RELEASE_SECTIONS, "- E - - E - - - - -"),
            row(Permission.SUBMIT_REPORTS, "- - E - E - - - - -"),
            row(Permission.SEND_BACK_REPORTS, "- E E - - A - - - -"),
            row(Permission.TREAT_REPORTS, "- E E - - - - - - -"),
            row(Permission.LAY_REPORTS, "- - - - - A - - - -"),
            row(Permission.PUBLISH_REPORTS, "- - - - - A - - - -"),
            row(Permission.CLOSE_REPORT_ITEMS, "- - E - E A - - - -"),
            row(Permission.KEEP_OVERALL_REPORTS, "- - - - - A - - - -"),
            row(Permission.KEEP_REPORT_TEMPLATES, "- - - - - A - - - -"),
            row(Permission.SEE_SUBMITTED_REPORTS, "- - - - - A - - - -"),
            row(Permission.SEE_TREATED_REPORTS, "- - - - - - A A - -"),
            row(Permission.SEE_LAID_REPORTS, "A A - - - - - - - -"),
            row(Permission.SEE_RUNNING_FIGURES, "A A A A A A A A A A"),
            row(Permission.KEEP_EVIDENCE, "- - E E E - - - - -"),
            row(Permission.PUBLISH_EVIDENCE, "- - E - E - - - - -"),
            row(Permission.KEEP_CLAIMS, "- - E E E - - - - -"),
            row(Permission.PUBLISH_CLAIMS, "- - E - E - - - - -"),
            row(Permission.KEEP_TURNOUTS, "- - E E E - - - - -"),
            row(Permission.KEEP_INFLUENCES, "- - E - E - - - - -"),
            row(Permission.DECIDE_INFLUENCES, "- E - - E - - - - -"),
            row(Permission.KEEP_WHEEL, "- - E - - - - - - -"),
            row(Permission.MODERATE_PROPOSALS, "- - E - - A - - - -"),
            row(Permission.SEE_SOURCES, "- - E E E A A A A -"),
            row(Permission.SEE_OPERATIONS, "- - E - - A A A A A"),
            row(Permission.APPROVE_CODE, "- - - - - - - - A -"),
            row(Permission.MANAGE_ACCOUNTS, "- - - - - - - - - A"),
            row(Permission.GRANT_ROLES, "- - - - - - - - - A"),
            row(Permission.HANDLE_PERSONAL_DATA, "- - - - - - - - - A"),
            row(Permission.ISSUE_SYSTEM_TOKENS, "- - - - - - - - - A"),
            row(Permission.MOVE_TIME, "- - - - - - - - - -"),
            row(Permission.SEE_AUDIT, "- E E - E A A A A A")));

    private RoleTable() {}

    /** How far a role goes. */
    public enum Extent {
        NONE("-"),
        OWN("E"),
        ALL("A");

        private final String sign;

        Extent(String sign) {
            this.sign = sign;
        }

        private static Extent of(String sign) {
            return Arrays.stream(values())
                    .filter(one -> one.sign.equals(sign))
                    .findFirst()
                    .orElseThrow();
        }

        String sign() {
            return sign;
        }
    }

    /** How far a role goes in what one can be allowed to do. */
    public static Extent extent(Permission permission, Role role) {
        return TABLE.getOrDefault(permission, Map.of()).getOrDefault(role, Extent.NONE);
    }

    static boolean allows(HeldRole held, Permission permission, Where where) {
        Extent extent = extent(permission, held.role());
        return extent != Extent.NONE && held.committee().map(where::within).orElse(extent == Extent.ALL);
    }

    private static Map.Entry<Permission, Map<Role, Extent>> row(Permission permission, String cells) {
        List<Extent> extents = Arrays.stream(cells.split(" ")).map(Extent::of).toList();
        Role[] roles = Role.values();
        if (extents.size() != roles.length) {
            throw new IllegalStateException("row of %s has %d cells".formatted(permission, extents.size()));
        }
        return Map.entry(
                permission,
                IntStream.range(0, roles.length).boxed().collect(toUnmodifiableMap(at -> roles[at], extents::get)));
    }
}
