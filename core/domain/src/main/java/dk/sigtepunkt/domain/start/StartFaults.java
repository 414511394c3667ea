package dk.sigtepunkt.domain.start;

import java.util.function.Supplier;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Where a part tells what is wrong with its start; any thread. What a component throws while it is made is only logged by
 * the framework: without this the server would stand there for ever.
 */
@ProviderType
public interface StartFaults {
    /**
     * Says the fault on standard output and in the log, once, and ends the server with the exit code of its kind. Returns
     * at once. After the start it is said and the server goes on.
     */
    void fails(StartFault fault);

    /**
     * Says what is waited for because time can help; said again every few seconds for as long as it is told.
     *
     * @param sentence plain Danish with its full stop
     */
    void waits(String sentence);

    /** What was waited for has come. */
    void goesOn();

    /** True when the server is being stopped: a part that waits gives up. */
    boolean ending();

    /**
     * Makes a part.
     *
     * @throws StartFailure what the maker threw, after it has been told
     */
    default <T> T made(Supplier<T> maker) {
        try {
            return maker.get();
        } catch (StartFailure failure) {
            fails(failure.fault());
            throw failure;
        }
    }
}
