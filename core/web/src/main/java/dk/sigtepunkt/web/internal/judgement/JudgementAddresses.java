package dk.sigtepunkt.web.internal.judgement;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.judgement.ItemQuarter;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.QuarterPage;
import java.util.Map;
import java.util.Optional;

/** Where it is read and written what people say of the status of a focus area or an indicator. */
public final class JudgementAddresses {
    static final String STORY = "/fokusomraader/{committee}/{area}/vurdering";
    static final String SET = STORY + "/{quarter}/saet";
    static final String BACK = STORY + "/{quarter}/tag-tilbage";
    static final String EXPLAIN = STORY + "/{quarter}/forklar";
    static final String INDICATOR_STORY = "/indikatorer/{indicator}/vurdering";
    static final String INDICATOR_SET = INDICATOR_STORY + "/{quarter}/saet";
    static final String INDICATOR_BACK = INDICATOR_STORY + "/{quarter}/tag-tilbage";

    private JudgementAddresses() {}

    /** What was written of its status in the quarter that is read. */
    static String story(ItemQuarter about, Links links) {
        return links.page(story(about));
    }

    /** The same of one quarter, when something was written just now. */
    static String kept(ItemQuarter about) {
        return Links.to(Optional.of(about.quarter()), Optional.empty()).page(story(about), Map.of("gemt", "ja"));
    }

    private static String story(ItemQuarter about) {
        return (about.ofIndicator() ? "/indikatorer/%s/vurdering" : "/fokusomraader/%s/vurdering")
                .formatted(about.name());
    }

    /** Of an area or an indicator, as the pattern is. */
    static String form(String pattern, ItemQuarter about) {
        return pattern.replace("{committee}", about.committee().value())
                .replace("{area}", about.item().key())
                .replace("{indicator}", about.name())
                .replace("{quarter}", about.quarter().code());
    }

    /** Where it is written why an area is off course. */
    public static String explain(CommitteeId committee, String area, Period quarter) {
        return EXPLAIN.replace("{committee}", committee.value())
                .replace("{area}", area)
                .replace("{quarter}", quarter.code());
    }

    static Optional<Period> quarter(PageRequest visit) {
        return QuarterPage.quarter(visit.segment("quarter"));
    }
}
