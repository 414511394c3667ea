package dk.sigtepunkt.domain.judgement;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.identity.ItemKind;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.roots.RootedTexts;

/** What is judged: a focus area or an indicator in one quarter. */
public record ItemQuarter(ItemRef item, Period quarter) {
    public ItemQuarter(FocusAreaRef area, Period quarter) {
        this(ItemRef.of(area), quarter);
    }

    public ItemQuarter(IndicatorId indicator, Period quarter) {
        this(ItemRef.of(indicator), quarter);
    }

    public CommitteeId committee() {
        return item.committee();
    }

    public boolean ofIndicator() {
        return item.kind() == ItemKind.INDICATOR;
    }

    /** Where what is written of it is read. */
    RootedTexts.Place place() {
        RootedTexts.Place part = RootedTexts.Place.of(committee(), quarter);
        return ofIndicator() ? part : part.about(new FocusAreaRef(committee(), new FocusAreaKey(item.key())));
    }

    /** The same in the quarter before. */
    ItemQuarter before() {
        return new ItemQuarter(item, quarter.previous());
    }

    /** As it is named elsewhere: {@code committee/key} or {@code committee.key}. */
    public String name() {
        return ofIndicator() ? new IndicatorId(item.committee(), item.key()).toString() : item.toString();
    }

    /** {@code committee/key 2026K3}; of an indicator {@code committee.key 2026K3}. */
    @Override
    public String toString() {
        return name() + " " + quarter.code();
    }
}
