package dk.sigtepunkt.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.credentials.OneTimeLink;
import dk.sigtepunkt.domain.deployments.DeploymentAct;
import dk.sigtepunkt.domain.sessions.SignInMeans;
import dk.sigtepunkt.domain.sources.QuarantineCase.Verdict;
import dk.sigtepunkt.domain.text.Danish;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AuditWordsTest {
    private final AuditWords words = AuditWords.in(Danish.LOCALE);

    @Test
    void whateverTheDomainHasACodeForHasAWord() {
        assertThat(Arrays.stream(Permission.values()).map(Permission::name))
                .allSatisfy(code -> assertThat(words.permission(code)).isNotEqualTo(code));
        assertThat(Arrays.stream(Actor.Means.values()).map(Actor.Means::name))
                .allSatisfy(code -> assertThat(words.means(code)).isNotEqualTo(code));
        assertThat(Arrays.stream(Actor.Standing.values()).map(Actor.Standing::name))
                .allSatisfy(code -> assertThat(words.standing(code)).isNotEqualTo(code));
        assertThat(Arrays.stream(AuditEntry.Outcome.values()).map(AuditEntry.Outcome::code))
                .allSatisfy(code -> assertThat(words.outcome(code)).isNotEqualTo(code));
        // Two roles are called the same in Danish as their codes are.
        assertThat(Arrays.stream(Role.values())
                        .map(Role::code)
                        .filter(code -> words.roles(code).equals(code)))
                .containsExactly("controller", "administrator");
    }

    /** What is put together of a code and what it was done with. */
    @Test
    void everyActThatIsPutTogetherHasAWord() {
        Stream<String> acts = Stream.of(
                        Arrays.stream(DeploymentAct.values()).map(act -> "committee-" + act.code()),
                        Arrays.stream(Verdict.values()).map(verdict -> "held-figures-" + verdict.code()),
                        Arrays.stream(SignInMeans.values()).map(means -> "sign-in-" + means.code()),
                        Arrays.stream(OneTimeLink.Purpose.values()).map(purpose -> purpose.code() + "-link-made"))
                .flatMap(these -> these);
        assertThat(acts).allSatisfy(act -> assertThat(words.acts()).contains(act));
    }

    @Test
    void aCodeWithoutAWordIsToldAsItIs() {
        assertThat(words.act("paint-the-town")).isEqualTo("paint-the-town");
        assertThat(words.kind("bridge")).isEqualTo("bridge");
        assertThat(words.roles("secretary mayor")).isEqualTo("udvalgssekretær, mayor");
        assertThat(words.roles("")).isEqualTo("ingen rolle");
        assertThat(words.permission("")).isEqualTo("ingen særlig ret");
    }

    @Test
    void theVerdictSaysWhatItRestsOn() {
        List<ChainLink> chain = Entries.chain(new Random(3), 4);
        ChainVerdict whole = ChainVerifier.verify(chain.iterator(), List.of());
        ChainVerdict broken =
                ChainVerifier.verify(List.of(chain.get(0), chain.get(2)).iterator(), List.of());
        KeptHead held = new KeptHead(chain.get(2).head(), Instant.parse("2026-11-29T23:10:00Z"), "n");

        assertThat(words.verdict(whole, Optional.empty())).isEqualTo("sammenhængende, ikke holdt mod kendt hoved");
        assertThat(words.verdict(whole, Optional.of(held)))
                .isEqualTo("sammenhængende, holdt mod kendt hoved af 30.11.2026 kl. 00.10");
        assertThat(words.verdict(broken, Optional.of(held))).isEqualTo("ikke sammenhængende");
    }

    @Test
    void everyFaultIsASentenceWithTheNumberOfARecord() {
        assertThat(Arrays.stream(ChainFault.Kind.values()).map(kind -> words.fault(new ChainFault(kind, 17))))
                .doesNotHaveDuplicates()
                .allMatch(sentence -> sentence.contains(" 17") && sentence.endsWith("."));
    }
}
