package dk.sigtepunkt.http.internal;

import dk.sigtepunkt.http.answer.HttpAnswer;
import dk.sigtepunkt.http.answer.HttpAsked;
import java.util.Optional;

/** What {@code /health} answers a load balancer. */
public final class HealthAnswer {
    private HealthAnswer() {}

    /** @return empty when it was not asked to be read */
    public static Optional<HttpAnswer> of(HttpAsked asked, BootState state) {
        if (!asked.reads()) {
            return Optional.empty();
        }
        HttpAnswer answer = state.counts()
                .map(counts -> json(
                        200,
                        "{\"status\":\"ready\",\"committees\":%d,\"refused\":%d,\"figures\":%d}"
                                .formatted(counts.committees(), counts.refused(), counts.figures())))
                .orElseGet(
                        () -> json(503, "{\"status\":\"starting\"}").with("Retry-After", ErrorAnswers.RETRY_SECONDS));
        return Optional.of(answer.with("Cache-Control", "no-store"));
    }

    private static HttpAnswer json(int status, String body) {
        return HttpAnswer.of(status, "application/json", body);
    }
}
