package dk.sigtepunkt.rest.internal.description;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The interface's own description, written by hand and held true by a test. */
@Path("/v1/openapi.json")
public final class OpenApiResource {
    private final byte[] document;

    public OpenApiResource() {
        try (InputStream file = Objects.requireNonNull(OpenApiResource.class.getResourceAsStream("openapi.json"))) {
            document = file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read openapi.json", unreadable);
        }
    }

    @GET
    @Produces("application/json")
    public byte[] description() {
        return document.clone();
    }
}
