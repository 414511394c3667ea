package dk.sigtepunkt.itests.committees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sigtepunkt.itests.fixture.LeakyActivator;
import dk.sigtepunkt.itests.server.Server;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** What is swapped out is gone, and a committee that holds on to itself is found out. */
@ResourceLock(CommitteeServer.LOCK)
class LeakDrillIT {
    private static final int SWAPS = 5;

    private final Server server = CommitteeServer.get();
    private final Committees committees = new Committees(server);

    @Test
    void swapsLeaveNoClassLoaderThreadOrFileBehind() {
        EditionedCommittee committee = new EditionedCommittee("roligudvalg", 8);
        Footprint before = after(1, 2, committee, committee::jar);
        Footprint after = after(3, SWAPS, committee, committee::jar);
        System.out.printf("before %d swaps: %s%nafter:          %s%n", SWAPS, before, after);
        after.assertFlatSince(before);
        assertThat(after.fixtures()).isLessThanOrEqualTo(before.fixtures());
        committees.take(committee.id() + ".jar");
        committees.awaitState(committee.id(), "not-installed");
    }

    @Test
    @Tag("drill")
    void aCommitteeThatHoldsOnToItselfMakesTheSameCheckFail() {
        EditionedCommittee committee = new EditionedCommittee("laekudvalg", 9);
        IntFunction<CommitteeJar> leaky =
                edition -> committee.jar(edition).code(LeakyActivator.class, "FixtureActivator", "FixtureContribution");
        Footprint before = after(1, 2, committee, leaky);
        Footprint after = after(3, SWAPS, committee, leaky);
        System.out.printf("before %d leaking swaps: %s%nafter:                  %s%n", SWAPS, before, after);
        assertThatThrownBy(() -> after.assertFlatSince(before)).hasMessageContaining("class loaders");
        committees.take(committee.id() + ".jar");
        committees.awaitState(committee.id(), "not-installed");
    }

    /** Through the deploy folder, whose watcher is a thread that lives as long as the server. */
    private Footprint after(int first, int count, EditionedCommittee committee, IntFunction<CommitteeJar> jar) {
        for (int edition = first; edition < first + count; edition++) {
            committees.drop(committee.id() + ".jar", jar.apply(edition).bytes());
            committees.awaitVersion(committee.id(), committee.version(edition));
            server.page("/rapport/2025K3");
        }
        return Footprint.of(server);
    }
}
