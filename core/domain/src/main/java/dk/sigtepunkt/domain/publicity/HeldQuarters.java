package dk.sigtepunkt.domain.publicity;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.time.Frequency;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.committees.Withheld;
import dk.sigtepunkt.domain.figures.FigureBook;
import dk.sigtepunkt.domain.text.Danish;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;

/** What everybody does not read yet: each quarter from some on, until its report or a later one is published. */
final class HeldQuarters implements Withheld {
    private static final PublicityWords WORDS = PublicityWords.in(Danish.LOCALE);

    private final Out out;
    private final ExpectedDays expected;
    /** Of each book what is left of it: a book is asked for in every reading. Nothing is kept longer than the whole book is. */
    private final Map<FigureBook, Optional<FigureBook>> shown = Collections.synchronizedMap(new WeakHashMap<>());

    HeldQuarters(Out out, ExpectedDays expected) {
        this.out = out;
        this.expected = expected;
    }

    /**
     * What is out.
     *
     * @param from the first quarter that waits for a report
     * @param all the last quarter that a report of all committees is published of; empty for none
     * @param committees the same of each committee's own
     */
    record Out(Period from, Optional<Period> all, Map<CommitteeId, Period> committees) {
        Out {
            committees = Map.copyOf(committees);
        }

        boolean waits(Period quarter) {
            return quarter.compareTo(from) >= 0
                    && all.filter(last -> last.compareTo(quarter) >= 0).isEmpty();
        }

        boolean waits(CommitteeId committee, Period quarter) {
            return waits(quarter)
                    && Optional.ofNullable(committees.get(committee))
                            .filter(last -> last.compareTo(quarter) >= 0)
                            .isEmpty();
        }
    }

    /** When a quarter's report can be expected. */
    interface ExpectedDays {
        Optional<LocalDate> of(Reading reading, Period quarter);
    }

    Out out() {
        return out;
    }

    @Override
    public boolean any(Period period) {
        return out.waits(quarter(period));
    }

    @Override
    public boolean holds(CommitteeId committee, Period period) {
        return out.waits(committee, quarter(period));
    }

    private static Period quarter(Period period) {
        return period.frequency() == Frequency.QUARTER ? period : Period.containing(Frequency.QUARTER, period.end());
    }

    @Override
    public FigureBook shown(FigureBook all) {
        Optional<FigureBook> known = shown.get(all);
        return known == null ? left(all) : known.orElse(all);
    }

    /** What is kept of a book must not keep the book itself: of one that all is left of, nothing is. */
    private FigureBook left(FigureBook all) {
        FigureBook left = all.without((indicator, period) -> holds(indicator.committee(), period));
        shown.put(all, Optional.of(left).filter(some -> !some.equals(all)));
        return left;
    }

    @Override
    public String sentence(Reading reading, Period quarter, Optional<CommitteeId> committee) {
        Optional<String> name = committee
                .flatMap(id -> reading.whole().committees().committee(id))
                .map(KnownCommittee::content)
                .map(content -> content.name());
        return WORDS.heldBack(quarter, name, expected.of(reading, quarter));
    }
}
