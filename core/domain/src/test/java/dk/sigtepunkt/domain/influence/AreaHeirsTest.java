package dk.sigtepunkt.domain.influence;

import static dk.sigtepunkt.domain.influence.Influences.area;
import static dk.sigtepunkt.domain.influence.Influences.committee;
import static dk.sigtepunkt.domain.influence.Influences.pair;
import static dk.sigtepunkt.domain.influence.Influences.released;
import static dk.sigtepunkt.domain.influence.Influences.strengthens;
import static dk.sigtepunkt.domain.influence.Influences.word;
import static dk.sigtepunkt.domain.influence.LinkedTown.person;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.identity.SigtepunktId;
import dk.sigtepunkt.contracts.identity.Succession;
import dk.sigtepunkt.contracts.strategy.SigtepunktLink;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.ClosedItem;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.door.Doors;
import dk.sigtepunkt.domain.judgement.HandClock;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.written.Outcome;
import dk.sigtepunkt.domain.written.Sent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Influences of areas that are carried on by others. */
class AreaHeirsTest {
    private static final KnownCommittee OTHER = committee("to", CommitteeState.ACTIVE, List.of("b"));

    private final MemoryInfluences store = new MemoryInfluences();
    private final LinkedTown town = new LinkedTown();
    private final KeepInfluences keep =
            new KeepInfluences(store, town, Doors.house(), new HandClock("2026-03-04T10:00:00Z"));

    /** An area that carries on others, all as {@code committee/key}. */
    private static FocusArea heir(String ref, String... former) {
        return new FocusArea(
                area(ref),
                "Området " + ref,
                "Ordlyd",
                "Om",
                new SigtepunktLink(new SigtepunktId("natur"), "Fordi"),
                List.of(),
                List.of(),
                Stream.of(former)
                        .map(one -> new Succession(ItemRef.of(area(one)), LocalDate.of(2026, 1, 1), "Samling", true))
                        .toList());
    }

    private static KnownCommittee having(String id, FocusArea... areas) {
        KnownCommittee empty = committee(id, CommitteeState.ACTIVE, List.of());
        return new KnownCommittee(
                empty.content().with(List.of(areas), List.of(), List.of()),
                CommitteeState.ACTIVE,
                "2.0.0",
                Instant.EPOCH);
    }

    private Optional<NetLink> link(String from, String to) {
        return InfluenceNet.of(town.snapshot(), store.book()).find(pair(from, to));
    }

    private void agreed() {
        released(store, "et/a", "to/b", "et", "Den ene");
        released(store, "et/a", "to/b", "to", "Den anden");
    }

    @Test
    void goesOnWithAnAreaThatHasAnotherKey() {
        agreed();
        town.put(having("et", heir("et/ny", "et/a")));
        NetLink link = link("et/ny", "to/b").orElseThrow();
        assertThat(link.state()).isEqualTo(NetLink.State.HELD);
        assertThat(link.said()).extracting(one -> one.from()).containsOnly(area("et/ny"));
        assertThat(link("et/a", "to/b")).isEmpty();
    }

    @Test
    void whatTheOthersContentStillDeclaresOfTheFormerAreaGoesOnToo() {
        town.put(having("et", heir("et/ny", "et/a")));
        town.put("to", CommitteeState.ACTIVE, List.of("b"), strengthens("et/a", "to/b"));
        assertThat(link("et/ny", "to/b").orElseThrow().state()).isEqualTo(NetLink.State.PROPOSED);
    }

    @Test
    void theCommitteeThatTakesAnAreaOverTakesItsWordOver() {
        agreed();
        town.put(having("et"));
        town.put(having("tre", heir("tre/a", "et/a")));
        assertThat(link("tre/a", "to/b").orElseThrow().state()).isEqualTo(NetLink.State.HELD);
        WordRef now = word("tre/a", "to/b", "tre");
        assertThat(Outcome.of(
                        keep.begin(
                                new CommitteeId("tre"),
                                Sent.of(Map.of(
                                        "from",
                                        "tre/a",
                                        "to",
                                        "to/b",
                                        "sign",
                                        "weakens",
                                        "strength",
                                        "weak",
                                        "reason",
                                        "Nej")),
                                person(Role.SECRETARY, "tre")),
                        kept -> "kept"))
                .isEqualTo("to:already-said");
        assertThat(Outcome.of(
                        keep.withdraw(
                                now,
                                Sent.of(Map.of("reason", "Vi ser det ikke")),
                                OptionalInt.of(0),
                                person(Role.CHAIR, "tre")),
                        kept -> "kept"))
                .isEqualTo("kept");
        assertThat(link("tre/a", "to/b").orElseThrow().state())
                .as("what the new one says comes after what it took over")
                .isEqualTo(NetLink.State.PROPOSED);
    }

    @Test
    void goesOnOverSeveralStepsThroughAreasThatAreClosed() {
        agreed();
        FocusArea between = heir("et/midt", "et/a");
        CatalogueSnapshot now = new CatalogueSnapshot(
                List.of(having("et", heir("et/ny", "et/midt")), OTHER),
                List.of(),
                List.of(new ClosedItem(
                        ItemRef.of(between.ref()),
                        "Midt",
                        Instant.EPOCH,
                        "1.1.0",
                        "Omdøbt",
                        having("et", between).content())));
        assertThat(InfluenceNet.of(now, store.book()).find(pair("et/ny", "to/b")))
                .isPresent();
    }

    @Test
    void staysWithAnAreaThatWasSplitOrPutTogetherAndSaysWhereThatWent() {
        agreed();
        town.put(having("et", heir("et/x", "et/a"), heir("et/y", "et/a")));
        assertThat(link("et/x", "to/b")).isEmpty();
        NetLink split = link("et/a", "to/b").orElseThrow();
        assertThat(split.broken().orElseThrow().carriedOn()).containsExactly(area("et/x"), area("et/y"));
        assertThat(split.spoken()).isEqualTo(NetLink.State.HELD);

        town.put(having("et", heir("et/samlet", "et/a", "et/b")));
        assertThat(link("et/a", "to/b").orElseThrow().broken().orElseThrow().carriedOn())
                .containsExactly(area("et/samlet"));
        assertThat(InfluenceWords.in(Danish.LOCALE).broken(NetLink.Missing.AREA, "Udvalget", List.of("X", "Y")))
                .contains("»X« og »Y«");
    }

    @Test
    void staysWhereItWasWhileTheAreaIsThereAndWhereBothEndsBecameOne() {
        agreed();
        town.put(having("tre", heir("tre/a", "et/a")));
        assertThat(link("et/a", "to/b").orElseThrow().state())
                .as("the former one is still there")
                .isEqualTo(NetLink.State.HELD);
        town.put(having("et"));
        town.put(having("to"));
        town.put(having("tre", heir("tre/alt", "et/a", "to/b")));
        assertThat(link("et/a", "to/b").orElseThrow().state()).isEqualTo(NetLink.State.BROKEN);
    }

    @Test
    void aRenameAndItsUndoingEndSomewhere() {
        agreed();
        FocusArea back = heir("et/a", "et/ny");
        CatalogueSnapshot now = new CatalogueSnapshot(
                List.of(having("et", back), OTHER),
                List.of(),
                List.of(new ClosedItem(
                        ItemRef.of(area("et/ny")),
                        "Ny",
                        Instant.EPOCH,
                        "1.1.0",
                        "Omdøbt",
                        having("et", heir("et/ny", "et/a")).content())));
        assertThat(InfluenceNet.of(now, store.book())
                        .find(pair("et/a", "to/b"))
                        .orElseThrow()
                        .state())
                .isEqualTo(NetLink.State.HELD);
    }
}
