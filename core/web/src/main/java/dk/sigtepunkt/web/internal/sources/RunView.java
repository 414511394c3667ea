package dk.sigtepunkt.web.internal.sources;

import dk.sigtepunkt.domain.sources.SourceRun;
import dk.sigtepunkt.domain.sources.SourceStateWords;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.view.CommitteeWords;
import dk.sigtepunkt.web.internal.view.StatusView;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One run of a source.
 *
 * @param by who started it; empty for readers who are not signed in
 */
public record RunView(Link link, String trigger, String by, Course course, Outcome outcome) {
    static RunView of(SourceRun run, boolean administrator, Words words) {
        Optional<Instant> ended = run.ended();
        SourceStateWords named = SourceStateWords.in(words.language());
        return new RunView(
                new Link(SourceLine.address(run), CommitteeWords.moment(run.started())),
                named.trigger(run.trigger()),
                administrator ? run.start().by() : "",
                new Course(
                        state(run.state(), named),
                        !run.state().ended(),
                        ended.map(end -> took(Duration.between(run.started(), end), words))
                                .orElse("")),
                new Outcome(
                        counts(run.counts(), words),
                        administrator ? run.account().inFull().sentence() : run.sentence(),
                        administrator
                                ? run.account().inFull().warnings()
                                : run.account().warnings()));
    }

    private static StatusView state(SourceRun.State state, SourceStateWords words) {
        String word = Danish.begun(words.state(state));
        return switch (state) {
            case RUNNING -> new StatusView("insufficient", "↻", word);
            case DONE, UNCHANGED -> new StatusView("on-track", "▲", word);
            case HELD -> new StatusView("attention", "◆", word);
            case FAILED, INTERRUPTED -> new StatusView("off-course", "▼", word);
        };
    }

    private static String took(Duration time, Words words) {
        long seconds = Math.max(1, time.toSeconds());
        return seconds < 120
                ? words.say("sources.took.seconds", String.valueOf(seconds))
                : words.say("sources.took.minutes", String.valueOf(seconds / 60));
    }

    private static String counts(SourceRun.Counts counts, Words words) {
        List<String> parts = new ArrayList<>(List.of(words.say("sources.counts.read", number(counts.read()))));
        if (counts.added() > 0) {
            parts.add(words.say("sources.counts.added", number(counts.added())));
        }
        if (counts.revised() > 0) {
            parts.add(words.say("sources.counts.revised", number(counts.revised())));
        }
        if (counts.held() > 0) {
            parts.add(words.say("sources.counts.held", number(counts.held())));
        }
        return String.join(", ", parts);
    }

    private static String number(int count) {
        return Danish.number(count, 0);
    }

    /** @param took how long it took; empty while it goes on */
    public record Course(StatusView state, boolean running, String took) {}

    /** @param counts how many figures it was about, in words */
    public record Outcome(String counts, String sentence, List<String> warnings) {}
}
