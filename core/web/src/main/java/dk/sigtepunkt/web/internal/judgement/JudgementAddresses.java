package dk.sigtepunkt.web.internal.judgement;

import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.QuarterPage;
import java.util.Map;
import java.util.Optional;

/** Where it is read and written what people say of a focus area's status. */
public final class JudgementAddresses {
    static final String STORY = "/fokusomraader/{committee}/{area}/vurdering";
    static final String SET = STORY + "/{quarter}/saet";
    static final String BACK = STORY + "/{quarter}/tag-tilbage";
    static final String EXPLAIN = STORY + "/{quarter}/forklar";

    private JudgementAddresses() {}

    /** What was written of an area's status in the quarter that is read. */
    public static String story(FocusAreaRef area, Links links) {
        return links.page("/fokusomraader/%s/vurdering".formatted(area));
    }

    /** The same of one quarter. */
    static String story(FocusAreaRef area, Period quarter) {
        return Links.to(Optional.of(quarter), Optional.empty())
                .page("/fokusomraader/%s/vurdering".formatted(area), Map.of("gemt", "ja"));
    }

    static String form(String pattern, FocusAreaRef area, Period quarter) {
        return pattern.replace("{committee}", area.committee().value())
                .replace("{area}", area.key().value())
                .replace("{quarter}", quarter.code());
    }

    static Optional<Period> quarter(PageRequest visit) {
        return QuarterPage.quarter(visit.segment("quarter"));
    }
}
