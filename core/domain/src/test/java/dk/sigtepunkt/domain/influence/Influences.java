package dk.sigtepunkt.domain.influence;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.committee.Influence;
import dk.sigtepunkt.contracts.committee.Influence.Sign;
import dk.sigtepunkt.contracts.committee.Influence.Strength;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.SigtepunktId;
import dk.sigtepunkt.contracts.strategy.SigtepunktLink;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.access.Signature;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Influences and committees that tests find there. */
public final class Influences {
    public static final Instant SAID = Instant.parse("2026-02-12T10:00:00.123456Z");

    private Influences() {}

    /** @param text {@code committee/area} */
    public static FocusAreaRef area(String text) {
        String[] parts = text.split("/");
        return new FocusAreaRef(new CommitteeId(parts[0]), new FocusAreaKey(parts[1]));
    }

    public static AreaPair pair(String from, String to) {
        return new AreaPair(area(from), area(to));
    }

    public static WordRef word(String from, String to, String committee) {
        return new WordRef(pair(from, to), new CommitteeId(committee));
    }

    public static Influence influence(String from, String to, Sign sign, Strength strength) {
        return new Influence(area(from), area(to), sign, strength, "Fordi æøå.", "borgere", Origin.REAL);
    }

    public static Influence strengthens(String from, String to) {
        return influence(from, to, Sign.STRENGTHENS, Strength.MEDIUM);
    }

    public static Influence weakens(String from, String to) {
        return influence(from, to, Sign.WEAKENS, Strength.MEDIUM);
    }

    public static HearingRef hearing(String change, String committee) {
        return new HearingRef(Period.quarter(2026, 3), change, new CommitteeId(committee));
    }

    public static Signature by(Role role, int hour) {
        return new Signature(
                Actor.Means.PAGE, "konto-" + role.code(), Optional.of(role), SAID.plusSeconds(3600L * hour));
    }

    public static KnownCommittee committee(String id, CommitteeState state, List<String> areas, Influence... says) {
        Committee content = new Committee(
                        new CommitteeId(id),
                        "Udvalget for " + id,
                        "",
                        "Om",
                        areas.stream().map(key -> focusArea(id + "/" + key)).toList(),
                        List.of(),
                        List.of())
                .influencing(List.of(says));
        return new KnownCommittee(content, state, "1.0.0", Instant.EPOCH);
    }

    private static FocusArea focusArea(String ref) {
        return new FocusArea(
                area(ref),
                "Området " + ref,
                "Ordlyd",
                "Om",
                new SigtepunktLink(new SigtepunktId("natur"), "Fordi"),
                List.of(),
                List.of());
    }

    public static CatalogueSnapshot committees(KnownCommittee... all) {
        return new CatalogueSnapshot(List.of(all), List.of());
    }

    /** A draft of the committee of the first area. */
    public static void drafted(InfluenceStore store, String from, String to, String reason) {
        WordRef ref = word(from, to, area(from).committee().value());
        store.keep(
                ref,
                OptionalInt.empty(),
                new WordEntry.Drafted(saying(from, to, reason), by(Role.SECRETARY, 0)),
                Notes.any());
    }

    /** Said by the committee of the second area, and drafted by that of the first. */
    public static void planted(InfluenceStore store, String from, String to, String reason) {
        released(store, from, to, area(to).committee().value(), reason);
        drafted(store, from, to, reason);
    }

    public static void released(InfluenceStore store, String from, String to, String committee, String reason) {
        store.keep(
                word(from, to, committee),
                OptionalInt.empty(),
                new WordEntry.Released(saying(from, to, reason), by(Role.CHAIR, 0)),
                Notes.any());
    }

    public static void answered(InfluenceStore store, String change, String committee) {
        store.answer(
                hearing(change, committee),
                OptionalInt.empty(),
                new HearingAnswer("Det skete.", "Svaret", by(Role.CHAIR, 0)),
                Notes.any());
    }

    private static Influence saying(String from, String to, String reason) {
        return new Influence(area(from), area(to), Sign.STRENGTHENS, Strength.MEDIUM, reason, reason, Origin.REAL);
    }

    /** Said by both committees at a time. */
    public static void agreed(InfluenceStore store, String from, String to, Instant at) {
        Signature by = new Signature(Actor.Means.PAGE, "konto-chair", Optional.of(Role.CHAIR), at);
        pair(from, to)
                .committees()
                .forEach(id -> store.keep(
                        new WordRef(pair(from, to), id),
                        OptionalInt.empty(),
                        new WordEntry.Released(saying(from, to, "Sagt"), by),
                        Notes.any()));
    }
}
