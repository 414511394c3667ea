package dk.sigtepunkt.web.internal.steps;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.ItemKind;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.actions.KeptAction;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import java.util.Optional;
import java.util.function.Function;

/** Where the pages of one action lie, and which action an address names. */
final class StepAddresses {
    static final String STORY = "/handlinger/{committee}/{action}";
    static final String UPDATE = "/handlinger/{committee}/{action}/opdater";
    static final String STEP = "/handlinger/{committee}/{action}/trin";
    static final String WORDS = "/handlinger/{committee}/{action}/ord";
    static final String DIFFERENCE = "/handlinger/{committee}/{action}/forskel";
    static final String HOLDER = "/handlinger/{committee}/{action}/ansvar";
    static final String GIVE = "/handlinger/{committee}/{action}/giv";
    static final String BEGIN = "/udvalg/{committee}/ny-handling";
    static final String OWN = "/mine-handlinger";

    /** Where one came from. */
    static final String FROM = "fra";

    static final String MINE = "mine";

    private StepAddresses() {}

    static String of(ItemRef item) {
        return "/handlinger/" + item;
    }

    /** @param pattern one of the patterns */
    static String of(String pattern, ItemRef item) {
        return pattern.replace("{committee}", item.committee().value()).replace("{action}", item.key());
    }

    static String begin(CommitteeId committee) {
        return BEGIN.replace("{committee}", committee.value());
    }

    /** From one's own actions to how one of them goes, and back there when it is told. */
    static String updateFromOwn(ItemRef item) {
        return "%s?%s=%s".formatted(of(UPDATE, item), FROM, MINE);
    }

    static boolean fromOwn(PageRequest visit) {
        return MINE.equals(visit.reads() ? visit.query().get(FROM) : visit.field(FROM));
    }

    /** A page about the action that the address names; that there is none, where there is none. */
    static PageResult about(PageRequest visit, Reading reading, Function<KeptAction, PageResult> page) {
        return item(visit)
                .flatMap(item -> reading.committees().actions().find(item))
                .map(page)
                .orElseGet(() -> PageResult.notFound(visit, visit.say("steps.unknown")));
    }

    static Optional<ItemRef> item(PageRequest visit) {
        try {
            return CommitteeId.find(visit.segment("committee"))
                    .map(id -> new ItemRef(ItemKind.ACTION, id, visit.segment("action")));
        } catch (IllegalArgumentException noKey) {
            return Optional.empty();
        }
    }
}
