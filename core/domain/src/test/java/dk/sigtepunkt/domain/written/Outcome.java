package dk.sigtepunkt.domain.written;

import dk.sigtepunkt.domain.access.Denied;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The outcome of a write in a word or two, as tests tell it. */
public final class Outcome {
    private Outcome() {}

    /** @param kept what is said of the thing when it was kept */
    public static <T> String of(WriteResult<T> result, Function<T, String> kept) {
        return result.fold(new WriteResult.Cases<T, String>() {
            @Override
            public String kept(T now) {
                return kept.apply(now);
            }

            @Override
            public String refused(List<WrittenFault> faults) {
                return faults.stream()
                        .map(fault -> fault.field() + ":" + fault.code())
                        .collect(Collectors.joining(" "));
            }

            @Override
            public String clash(T there, String sentence) {
                return "clash";
            }

            @Override
            public String unknown(String sentence) {
                return "unknown";
            }

            @Override
            public String forbidden(Denied why) {
                return "forbidden";
            }
        });
    }
}
