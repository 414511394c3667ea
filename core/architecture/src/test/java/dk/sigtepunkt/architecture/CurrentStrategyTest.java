package dk.sigtepunkt.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Only what belongs to today asks for the current strategy; everything over a quarter asks which one reports it. */
class CurrentStrategyTest {
    @Test
    void onlyWhatBelongsToTodayAsksForTheCurrentStrategy() {
        assertThat(CurrentStrategy.askedIn(ArchitectureTest.MODULES))
                .containsExactly(
                        // Where the strategies are read.
                        "core/committees: dk.sigtepunkt.committees.internal.installation.FileStrategies",
                        // What is proposed today fits what is followed today.
                        "core/domain: dk.sigtepunkt.domain.proposals.SendProposals",
                        // Under a sigtepunkt that no strategy has.
                        "core/domain: dk.sigtepunkt.domain.strategy.AreaWording",
                        // Which periods are over now.
                        "core/domain: dk.sigtepunkt.domain.strategy.CouncilsAreas",
                        // An answer that is neither of a quarter nor of a thing under a sigtepunkt.
                        "core/rest: dk.sigtepunkt.rest.internal.reading.AnswerMarks",
                        // The only one there is, in a sentence.
                        "core/rest: dk.sigtepunkt.rest.internal.reading.Quarters",
                        // The strategy that is followed now.
                        "core/rest: dk.sigtepunkt.rest.internal.strategy.StrategyResource",
                        "core/shell: dk.sigtepunkt.shell.internal.figures.ImportCommand",
                        "core/shell: dk.sigtepunkt.shell.internal.strategy.StrategyConsole",
                        // Pages of today: sources, operations, sign-in, problems.
                        "core/web: dk.sigtepunkt.web.internal.dialogue.DialogueForms",
                        "core/web: dk.sigtepunkt.web.internal.page.LayoutFactory",
                        "core/web: dk.sigtepunkt.web.internal.proposals.SendPage",
                        "core/web: dk.sigtepunkt.web.internal.questions.QuestionForms",
                        "core/web: dk.sigtepunkt.web.internal.strategy.StrategyPage");
    }

    @Test
    void whoeverAsksIsNamedAndWhoAsksAStrategyWhetherItIsCurrentIsNot(@TempDir Path root) throws IOException {
        Files.writeString(root.resolve("pom.xml"), "<project/>");
        write(root, "Asking", "Object a(Strategies them) { return them.current(); }");
        write(root, "Referring", "Object a(Strategies them) { return a(them::current); }");
        write(root, "Telling", "Object a(Strategies them, Strategy strategy) { return strategy.current(); }");
        write(root, "Elsewhere", "Object a(Thread them) { return them.current(); }");

        assertThat(CurrentStrategy.askedIn(Sources.below(root)))
                .containsExactly(": dk.sigtepunkt.Asking", ": dk.sigtepunkt.Referring");
    }

    private static void write(Path root, String name, String body) throws IOException {
        Path file = root.resolve("src/main/java/%s.java".formatted(name));
        Files.createDirectories(file.getParent());
        Files.writeString(file, "package dk.sigtepunkt; class %s { %s }".formatted(name, body));
    }
}
