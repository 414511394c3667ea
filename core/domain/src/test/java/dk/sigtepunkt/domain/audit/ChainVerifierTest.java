package dk.sigtepunkt.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is done to a chain is found, and nothing is found where nothing was done. */
class ChainVerifierTest {
    static IntStream seeds() {
        return IntStream.range(0, 1000);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whateverIsDoneToAChainIsFound(int seed) {
        Random random = new Random(seed);
        List<ChainLink> chain = Entries.chain(random, 3 + random.nextInt(30));
        AuditHead end = chain.get(chain.size() - 1).head();
        List<Mutation> mutations = List.of(Mutation.values());
        Mutation mutation = mutations.get(seed % mutations.size());
        List<ChainLink> mutated = mutation.of(chain, random);

        ChainVerdict held = ChainVerifier.verify(mutated.iterator(), List.of(end));
        assertThat(held.faults()).as("%s", mutation).isNotEmpty();
        assertThat(held.held()).contains(end);
        ChainVerdict unheld = ChainVerifier.verify(mutated.iterator(), List.of());
        assertThat(unheld.whole()).as("%s without a known head", mutation).isEqualTo(mutation.needsAHead());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void ofACopyToWhichNothingWasDoneNothingIsFound(int seed) {
        Random random = new Random(seed);
        List<ChainLink> chain = Entries.chain(random, random.nextInt(30));
        List<AuditHead> heads = chain.stream()
                .map(ChainLink::head)
                .filter(head -> random.nextInt(3) == 0)
                .toList();

        ChainVerdict verdict = ChainVerifier.verify(List.copyOf(chain).iterator(), heads);
        assertThat(verdict.faults()).isEmpty();
        assertThat(verdict.records()).isEqualTo(chain.size());
        assertThat(verdict.held())
                .isEqualTo(heads.isEmpty() ? Optional.empty() : Optional.of(heads.get(heads.size() - 1)));
    }

    @Test
    void aChainMayGoOnAfterAKnownHead() {
        List<ChainLink> chain = Entries.chain(new Random(7), 9);

        assertThat(ChainVerifier.verify(chain.iterator(), List.of(chain.get(4).head()))
                        .whole())
                .isTrue();
    }

    @Test
    void textsThatRunTogetherAreOtherTexts() {
        ChainLink one = new ChainLink(1, List.of("ab", "c"), "d", "");

        assertThat(Stream.of(
                                one,
                                new ChainLink(1, List.of("a", "bc"), "d", ""),
                                new ChainLink(1, List.of("ab", ""), "cd", ""),
                                new ChainLink(1, List.of("ab", "c", ""), "d", ""))
                        .map(Chain::hash)
                        .distinct())
                .hasSize(4);
    }

    @Test
    void ofManyFaultsTheFirstAreTold() {
        List<ChainLink> chain = new ArrayList<>(Entries.chain(new Random(3), 300));
        chain.remove(0);
        chain.replaceAll(link -> new ChainLink(link.seq(), List.of("x"), link.previous(), link.hash()));

        List<ChainFault> faults =
                ChainVerifier.verify(chain.iterator(), List.of()).faults();
        assertThat(faults).hasSize(100).startsWith(new ChainFault(ChainFault.Kind.MISSING, 2));
    }
}
