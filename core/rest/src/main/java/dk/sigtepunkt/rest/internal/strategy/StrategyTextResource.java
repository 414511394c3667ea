package dk.sigtepunkt.rest.internal.strategy;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.sigtepunkt.contracts.identity.StrategyId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.strategy.KeepStrategyText;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.strategy.StrategyTexts;
import dk.sigtepunkt.rest.internal.http.Callers;
import dk.sigtepunkt.rest.internal.http.ItemPage;
import dk.sigtepunkt.rest.internal.http.Parameters;
import dk.sigtepunkt.rest.internal.http.Problem;
import dk.sigtepunkt.rest.internal.http.ProblemKind;
import dk.sigtepunkt.rest.internal.http.SentFile;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The versions of a strategy's own text: for everybody to read, for the administrator to add one. */
@Path("/v1/strategies/{strategy}/texts")
@Produces("application/json")
public final class StrategyTextResource {
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N} ._()+-]{0,150}");

    private final Callers callers;
    private final Strategies strategies;
    private final StrategyTexts texts;
    private final KeepStrategyText keep;

    public StrategyTextResource(Callers callers, Strategies strategies, StrategyTexts texts, KeepStrategyText keep) {
        this.callers = callers;
        this.strategies = strategies;
        this.texts = texts;
        this.keep = keep;
    }

    /** Newest first. */
    @GET
    public ItemPage<StrategyTextJson> all(@PathParam("strategy") String strategy) {
        return new ItemPage<>(
                null,
                texts.versions(known(strategy)).stream()
                        .map(StrategyTextJson::of)
                        .toList(),
                null);
    }

    @POST
    public Response add(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @PathParam("strategy") String strategy,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String type,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable String length,
            @QueryParam("name") @Nullable String name,
            InputStream body)
            throws IOException {
        Actor actor = callers.permitted(authorization, Permission.KEEP_STRATEGY);
        StrategyId id = known(strategy);
        SentFile.requireBytes(type);
        if (name == null || !NAME.matcher(name).matches()) {
            throw Problem.of(ProblemKind.BAD_PARAMETER, "strategy.text.name");
        }
        keep.keep(id, text(SentFile.read(length, body)), name, actor).ifPresent(why -> {
            throw Problem.denied(why);
        });
        return Response.status(Response.Status.CREATED)
                .entity(StrategyTextJson.of(texts.of(id).orElseThrow()))
                .build();
    }

    private static String text(byte[] content) {
        try {
            String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            if (!text.isBlank()) {
                return text;
            }
        } catch (CharacterCodingException other) {
            // Said below, as of a file with nothing in it.
        }
        throw Problem.of(ProblemKind.INCOMPLETE, "strategy.text.none");
    }

    private StrategyId known(String text) {
        StrategyId id = Parameters.read(text, StrategyId::new, ProblemKind.UNKNOWN_STRATEGY);
        return strategies
                .byId(id)
                .orElseThrow(() -> Problem.of(ProblemKind.UNKNOWN_STRATEGY, "strategy.unknown", id))
                .id();
    }
}
