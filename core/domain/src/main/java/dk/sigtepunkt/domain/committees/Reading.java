package dk.sigtepunkt.domain.committees;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.figures.FigureBook;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Committees and figures as they are at one moment, for one answer: every part of the answer is made from the same
 * reading, so it shows a committee before or after a swap as a whole. While a reading is open, the services of the
 * committees in it are not taken away; close it before the answer is sent.
 */
public final class Reading implements AutoCloseable {
    /** What committees said in other quarters, and what was known of it earlier. */
    public interface Past {
        Reading in(Period quarter);

        CatalogueSnapshot knownBy(Instant time);

        /** Every change of what counts in quarters that were over, in any order. */
        List<RetroactiveChange> retroactive();

        /** The same past for who may not read the figures of some quarters. */
        default Past without(Withheld held) {
            Past all = this;
            return new Past() {
                @Override
                public Reading in(Period quarter) {
                    return all.in(quarter).without(held);
                }

                @Override
                public CatalogueSnapshot knownBy(Instant time) {
                    return all.knownBy(time);
                }

                @Override
                public List<RetroactiveChange> retroactive() {
                    return all.retroactive();
                }
            };
        }

        /** The same past with some of the content only. */
        default Past of(String name, UnaryOperator<CatalogueSnapshot> some) {
            Past all = this;
            return new Past() {
                @Override
                public Reading in(Period quarter) {
                    return all.in(quarter).of(name, some);
                }

                @Override
                public CatalogueSnapshot knownBy(Instant time) {
                    return some.apply(all.knownBy(time));
                }

                @Override
                public List<RetroactiveChange> retroactive() {
                    return all.retroactive().stream()
                            .filter(change -> change.among(some))
                            .toList();
                }
            };
        }
    }

    private final CatalogueSnapshot committees;
    private final Supplier<FigureBook> figures;
    private final Optional<Instant> known;
    private final Optional<Past> past;
    private final Optional<Reading> whole;
    private final Optional<Object> state;
    private final Left left;
    private final Runnable release;

    /**
     * What somebody may not read, and what there is when that is not left out.
     *
     * @param all empty when nothing is left out
     */
    private record Left(Withheld out, Optional<Supplier<Reading>> all) {
        static final Left NOTHING = new Left(Withheld.NOTHING, Optional.empty());

        Left then(UnaryOperator<Reading> change) {
            return new Left(out, all.map(there -> () -> change.apply(there.get())));
        }
    }

    /**
     * Committees that always said the same.
     *
     * @param release called once, when the reading is closed
     */
    public Reading(CatalogueSnapshot committees, FigureBook figures, Runnable release) {
        this(committees, () -> figures, release);
    }

    /** @param figures put together when they are asked for: of many quarters only the committees are */
    public Reading(CatalogueSnapshot committees, Supplier<FigureBook> figures, Runnable release) {
        this(
                committees,
                new Once(figures),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Left.NOTHING,
                release);
    }

    private Reading(
            CatalogueSnapshot committees,
            Supplier<FigureBook> figures,
            Optional<Instant> known,
            Optional<Past> past,
            Optional<Reading> whole,
            Optional<Object> state,
            Left left,
            Runnable release) {
        this.committees = committees;
        this.figures = figures;
        this.known = known;
        this.past = past;
        this.whole = whole;
        this.state = state;
        this.left = left;
        this.release = release;
    }

    /**
     * The same, of committees that said other things in other quarters.
     *
     * @param time what became known later is not in it; empty when all that is known is
     * @param what they said; its readings are closed with this one
     */
    public Reading with(Optional<Instant> time, Past what) {
        Left then = left.then(all -> all.with(time, what));
        return new Reading(committees, figures, time, Optional.of(what), whole, state, then, release);
    }

    /** The same, which says what every other reading says that was made from an equal state. */
    public Reading from(CatalogueState made) {
        Left then = left.then(all -> all.from(made));
        return new Reading(committees, figures, known, past, whole, Optional.of(made), then, release);
    }

    /** What it was made from: readings of equal states say the same; empty when nobody knows. */
    public Optional<Object> state() {
        return state;
    }

    /**
     * What counted in a quarter, as it is known here: what held at its end, with the figures that are computed by the
     * formulas of then. Closed with this reading.
     */
    public Reading in(Period quarter) {
        return past.map(what -> what.in(quarter).takenFrom(this, quarter)).orElse(this);
    }

    private Reading takenFrom(Reading other, Period quarter) {
        Optional<Object> then = other.state.map(now -> List.of(now, quarter));
        Left all =
                new Left(left.out(), other.left.then(there -> there.in(quarter)).all());
        return new Reading(committees, figures, known, past, Optional.of(other), then, all, release);
    }

    /** What a quarter's reading was taken from: all there is, whether it counted in the quarter or not. */
    public Reading whole() {
        return whole.orElse(this);
    }

    /**
     * The same figures with some of the committees' content only; closed with this reading.
     *
     * @param name of that part: under one name it is always the same part of equal states
     */
    public Reading of(String name, UnaryOperator<CatalogueSnapshot> some) {
        return new Reading(
                some.apply(committees),
                figures,
                known,
                past.map(what -> what.of(name, some)),
                whole,
                state.map(made -> List.of(made, name)),
                left.then(all -> all.of(name, some)),
                release);
    }

    /** The same for who may not read the figures of some quarters; closed with this reading. */
    public Reading without(Withheld held) {
        return held == Withheld.NOTHING
                ? this
                : new Reading(
                        committees,
                        new Once(() -> held.shown(figures.get())),
                        known,
                        past.map(what -> what.without(held)),
                        whole.map(all -> all.without(held)),
                        state.map(made -> List.of(made, held)),
                        new Left(held, Optional.of(this::there)),
                        release);
    }

    /** What is not in it of the figures, since who reads it may not read it yet. */
    public Withheld withheld() {
        return left.out();
    }

    /**
     * The same with all that there is, whoever may read it; closed with this reading. It is for what has to be known and is told
     * to nobody: whether something that was due has come.
     */
    public Reading there() {
        return left.all().map(Supplier::get).orElse(this);
    }

    /** Why nothing is told of a quarter's figures and statuses; empty when all of them are told. */
    public Optional<String> heldBack(Period quarter) {
        boolean held = withheld().any(quarter)
                && in(quarter).committees().committees().stream()
                        .anyMatch(one -> withheld().holds(one.id(), quarter));
        return held ? Optional.of(withheld().sentence(this, quarter, Optional.empty())) : Optional.empty();
    }

    /** The same of a committee's. */
    public Optional<String> heldBack(CommitteeId committee, Period quarter) {
        return withheld().holds(committee, quarter)
                ? Optional.of(withheld().sentence(this, quarter, Optional.of(committee)))
                : Optional.empty();
    }

    /** The committees of the same quarter as they were known at an earlier time. */
    public CatalogueSnapshot knownBy(Instant time) {
        return past.map(what -> what.knownBy(time)).orElse(committees);
    }

    /**
     * What came to count, or no longer to count, in quarters that were over, newest first; also of committees that are not
     * there any more.
     *
     * @param from the first instant at which it may have become known
     * @param to the first that is too late
     */
    public List<RetroactiveChange> retroactive(Instant from, Instant to) {
        return past.map(Past::retroactive).orElse(List.of()).stream()
                .filter(change ->
                        !change.knownAt().isBefore(from) && change.knownAt().isBefore(to))
                .sorted(RetroactiveChange.NEWEST_FIRST)
                .toList();
    }

    /** The last moment whose knowledge is in it; empty when all that is known is. */
    public Optional<Instant> known() {
        return known;
    }

    public CatalogueSnapshot committees() {
        return committees;
    }

    public FigureBook figures() {
        return figures.get();
    }

    @Override
    public void close() {
        release.run();
    }

    private static final class Once implements Supplier<FigureBook> {
        private final Supplier<FigureBook> make;
        private @Nullable FigureBook made;

        Once(Supplier<FigureBook> make) {
            this.make = make;
        }

        @Override
        public synchronized FigureBook get() {
            FigureBook book = made;
            if (book == null) {
                book = make.get();
                made = book;
            }
            return book;
        }
    }
}
