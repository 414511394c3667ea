package dk.sigtepunkt.domain.influence;

import dk.sigtepunkt.contracts.committee.Influence;
import dk.sigtepunkt.contracts.committee.Influence.Sign;
import dk.sigtepunkt.contracts.committee.Influence.Strength;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An influence as its committees speak of it.
 *
 * @param voices at least one, at most one of each of the pair's committees, in their order
 * @param broken why it cannot be followed now; empty when both ends are there
 */
public record NetLink(AreaPair pair, List<Voice> voices, Optional<Broken> broken) {
    public NetLink {
        voices = List.copyOf(voices);
    }

    /** How it stands. Codes are given over the interface: they stay. */
    public enum State {
        /** Everybody who has a word in it says so, of the same sign and strength. */
        HELD("held"),
        /** Both say that it is so, but not of the same sign and strength. */
        DISPUTED("disputed"),
        /** One says so, the other one has not spoken. */
        PROPOSED("proposed"),
        /** One says so, the other one that it is not so. */
        DECLINED("declined"),
        /** An end of it is not there. */
        BROKEN("broken");

        private final String code;

        State(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /** Why an influence cannot be followed. */
    public enum Missing {
        /** The committee is not in service. */
        COMMITTEE("committee"),
        /** There is no such area, or not any more. */
        AREA("area");

        private final String code;

        Missing(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /**
     * @param committee whose end is missing
     * @param carriedOn the areas that carry on one that is gone; none where nothing does, and while it is there
     */
    public record Broken(Missing missing, CommitteeId committee, List<FocusAreaRef> carriedOn) {
        public Broken {
            carriedOn = List.copyOf(carriedOn);
        }
    }

    /** Empty when both ends are there. */
    static Optional<Broken> broken(AreaPair pair, CatalogueSnapshot committees, AreaHeirs heirs) {
        return Stream.of(pair.from(), pair.to())
                .flatMap(area -> missing(area, committees)
                        .map(why -> new Broken(
                                why, area.committee(), why == Missing.AREA ? heirs.carrying(area) : List.of()))
                        .stream())
                .max(Comparator.comparing(Broken::missing));
    }

    /** The end that is not there; empty when both are. */
    static Optional<FocusAreaRef> missing(AreaPair pair, CatalogueSnapshot committees) {
        return Stream.of(pair.from(), pair.to())
                .filter(area -> missing(area, committees).isPresent())
                .findFirst();
    }

    private static Optional<Missing> missing(FocusAreaRef area, CatalogueSnapshot committees) {
        if (committees.focusArea(area).isEmpty()) {
            return Optional.of(Missing.AREA);
        }
        return committees
                        .committee(area.committee())
                        .filter(KnownCommittee::active)
                        .isPresent()
                ? Optional.empty()
                : Optional.of(Missing.COMMITTEE);
    }

    public State state() {
        return broken.isPresent() ? State.BROKEN : spoken();
    }

    /** How it stands by what is said, whether its ends are there or not: so it stands again when they are. */
    public State spoken() {
        if (voices.stream().anyMatch(voice -> voice.says().isEmpty())) {
            return State.DECLINED;
        }
        if (voices.size() < pair.committees().size()) {
            return State.PROPOSED;
        }
        boolean same = said().stream().map(Influence::sign).distinct().count() == 1
                && said().stream().map(Influence::strength).distinct().count() == 1;
        return same ? State.HELD : State.DISPUTED;
    }

    /** Whether everybody who has a word in it says that there is an influence, whatever they say of it. */
    public boolean agreed() {
        return spoken() == State.HELD || spoken() == State.DISPUTED;
    }

    /** What those say of it who say that it is so; at least one, unless the only one who speaks declines. */
    public List<Influence> said() {
        return voices.stream().flatMap(voice -> voice.says().stream()).toList();
    }

    /** Empty where they do not say the same. */
    public Optional<Sign> sign() {
        List<Sign> signs = said().stream().map(Influence::sign).distinct().toList();
        return signs.size() == 1 ? Optional.of(signs.get(0)) : Optional.empty();
    }

    /** The weakest of what they say. */
    public Strength strength() {
        return said().stream()
                .map(Influence::strength)
                .min(Comparator.naturalOrder())
                .orElse(Strength.WEAK);
    }

    public Optional<Voice> voice(CommitteeId committee) {
        return voices.stream().filter(one -> one.committee().equals(committee)).findFirst();
    }
}
