package dk.sigtepunkt.web.internal.accounts;

import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.access.RoleTable;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.accounts.RoleBinding;
import dk.sigtepunkt.domain.audit.AuditWords;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Which role may what: the house's table, for everybody. */
final class RightsPage implements Page {
    static final String ADDRESS = "/om-roller";

    private static final String BINDING = "accounts.binding.";
    private static final String EXTENT = "accounts.extent.";

    private final LayoutFactory frames;

    RightsPage(LayoutFactory frames) {
        this.frames = frames;
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        List<Column> columns = Arrays.stream(Role.values())
                .map(role -> new Column(
                        AccountTexts.words(visit).role(role),
                        visit.say(BINDING + RoleBinding.of(role).name().toLowerCase(Locale.ROOT))))
                .toList();
        List<Row> rows = Arrays.stream(Permission.values())
                .map(permission -> row(permission, visit))
                .toList();
        return new PageResult.Shown(
                200,
                "accounts/rights",
                frames.plain(visit, visit.say("accounts.rights")),
                new View(columns, rows, visit.may(Permission.MANAGE_ACCOUNTS, Where.EVERYWHERE)));
    }

    private static Row row(Permission permission, PageRequest visit) {
        return new Row(
                AuditWords.in(visit.words().language()).permission(permission.name()),
                Arrays.stream(Role.values())
                        .map(role -> new Cell(
                                AccountTexts.words(visit).role(role),
                                visit.say(EXTENT
                                        + RoleTable.extent(permission, role)
                                                .name()
                                                .toLowerCase(Locale.ROOT))))
                        .toList());
    }

    /** @param manages whether the reader may see who holds them */
    public record View(List<Column> columns, List<Row> rows, boolean manages) {}

    /** @param binding whether it is held in a committee */
    public record Column(String role, String binding) {}

    /** What one can be allowed to do, and how far each role is. */
    public record Row(String right, List<Cell> cells) {}

    public record Cell(String role, String extent) {}
}
