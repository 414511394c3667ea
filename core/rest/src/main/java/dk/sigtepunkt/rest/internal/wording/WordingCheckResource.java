package dk.sigtepunkt.rest.internal.wording;

import dk.sigtepunkt.domain.wording.Claim;
import dk.sigtepunkt.domain.wording.Strength;
import dk.sigtepunkt.domain.wording.WordingCheck;
import dk.sigtepunkt.domain.written.KnownActions;
import dk.sigtepunkt.domain.written.WrittenFields;
import dk.sigtepunkt.rest.internal.http.Problem;
import dk.sigtepunkt.rest.internal.http.SentFields;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a text for what it claims, for editors outside the pages; it is sent as a body so that it stands in no address. */
@Path("/v1/wording-check")
@Produces("application/json")
public final class WordingCheckResource {
    private static final int LONGEST = 40_000;
    private static final Strength[] GRADES = {Strength.NONE, Strength.HINTS, Strength.LIKELY, Strength.SUPPORTED};

    /** As long as what is named elsewhere. */
    private static final int LONGEST_NAME = 200;

    private final KnownActions known;

    public WordingCheckResource(KnownActions known) {
        this.known = known;
    }

    @POST
    public Response read(@HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable String length, InputStream body)
            throws IOException {
        SentFields sent = SentFields.read(length, body, Set.of("text", "strength", "action"));
        WrittenFields fields = WrittenFields.of(sent::text);
        fields.text("text", "text", LONGEST);
        String action = fields.optionalLine("action", "action", LONGEST_NAME);
        Strength most = fields.choice("strength", "strength", GRADES, WordingCheckResource::code)
                .orElse(Strength.SUPPORTED);
        if (!fields.sound()) {
            throw Problem.written(fields.faults());
        }
        WordingCheck check = action.isEmpty() ? known.check() : known.check().under(action);
        List<Claim> claims =
                fields.has("strength") ? check.beyond(sent.text("text"), most) : check.overclaims(sent.text("text"));
        return Response.ok()
                .entity(new ReadWordingJson(
                        claims.stream().map(OverclaimJson::of).toList()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store, private")
                .build();
    }

    private static String code(Strength strength) {
        return strength.name().toLowerCase(Locale.ROOT);
    }
}
