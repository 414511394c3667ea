package dk.sigtepunkt.shell.internal.wheel;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.text.TextLimit;
import dk.sigtepunkt.domain.wheel.KeepWheel;
import dk.sigtepunkt.domain.wheel.KeptWheel;
import dk.sigtepunkt.domain.wheel.WheelRef;
import dk.sigtepunkt.domain.written.WriteResult;
import dk.sigtepunkt.shell.internal.console.ConsoleWords;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/** Changes of a year as they are typed. */
final class WheelChanges {
    private WheelChanges() {}

    /**
     * Makes one change.
     *
     * @param what the key of an entry, or the number of a change
     * @throws IllegalArgumentException for what names no wheel or no change
     */
    static WriteResult<KeptWheel> change(
            KeepWheel keep, String wheel, String change, String what, UnaryOperator<String> typed, Actor actor) {
        WheelRef ref = WheelRef.find(wheel).orElseThrow(() -> WheelConsole.unknown(wheel));
        OptionalInt unseen = OptionalInt.empty();
        return switch (change) {
            case "move" -> keep.move(ref, what, typed, unseen, actor);
            case "cancel" -> keep.cancel(ref, what, typed, unseen, actor);
            case "add" -> keep.add(ref, typed, unseen, actor);
            case "free" -> keep.free(ref, typed, unseen, actor);
            case "take-back" -> keep.takeBack(ref, number(what), typed, unseen, actor);
            default ->
                throw new IllegalArgumentException(ConsoleWords.say("wheel.unknown-change", TextLimit.quoted(change)));
        };
    }

    private static int number(String what) {
        return what.matches("[1-9]\\d{0,6}") ? Integer.parseInt(what) : 0;
    }
}
