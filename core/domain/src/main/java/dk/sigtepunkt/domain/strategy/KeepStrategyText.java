package dk.sigtepunkt.domain.strategy;

import dk.sigtepunkt.contracts.identity.StrategyId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Denied;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.audit.AuditEntry.About;
import dk.sigtepunkt.domain.door.FrontDoor;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.DocumentBytes;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The one door by which a strategy's literal text is kept. */
@Component(service = KeepStrategyText.class)
public final class KeepStrategyText {
    private final StrategyTextStore texts;
    private final Clock clock;
    private final FrontDoor door;
    private final StateWords words = StateWords.in(Danish.LOCALE);

    @Activate
    public KeepStrategyText(@Reference StrategyTextStore texts, @Reference FrontDoor door, @Reference Clock clock) {
        this.texts = texts;
        this.door = door;
        this.clock = clock;
    }

    /** What {@link #keep} would say; nothing is written. */
    public Result check(byte[] content, Actor actor) {
        Optional<Denied> denied = door.objection(actor, Permission.KEEP_STRATEGY, Where.EVERYWHERE);
        if (denied.isPresent()) {
            return new Forbidden(denied.get());
        }
        Optional<String> text = DocumentBytes.text(content);
        if (content.length > 0 && text.isEmpty()) {
            return new Refused(words.isNoText());
        }
        return text.filter(DocumentBytes::saysSomething)
                .<Result>map(Kept::new)
                .orElseGet(() -> new Refused(words.saysNothing()));
    }

    /** @param file what it was read from, as it is shown beside the text */
    public Result keep(StrategyId strategy, byte[] content, String file, Actor actor) {
        Result result = check(content, actor);
        if (result instanceof Kept kept) {
            StrategyText text = new StrategyText(kept.text(), file, actor.name(), clock.instant());
            door.noted(
                    actor,
                    Permission.KEEP_STRATEGY,
                    "strategy-text-kept",
                    About.of("strategy", strategy.value()),
                    () -> texts.keep(strategy, text));
        }
        return result;
    }

    /** How it went. */
    public sealed interface Result {
        default <T> T fold(Function<String, T> kept, Function<String, T> refused, Function<Denied, T> forbidden) {
            if (this instanceof Kept done) {
                return kept.apply(done.text());
            }
            return this instanceof Refused faulty
                    ? refused.apply(faulty.sentence())
                    : forbidden.apply(((Forbidden) this).why());
        }
    }

    /** @param text letter by letter */
    public record Kept(String text) implements Result {}

    /** @param sentence what is wrong and what to do, with its full stop */
    public record Refused(String sentence) implements Result {}

    public record Forbidden(Denied why) implements Result {}
}
