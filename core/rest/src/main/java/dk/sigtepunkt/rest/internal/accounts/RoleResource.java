package dk.sigtepunkt.rest.internal.accounts;

import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.rest.internal.http.ItemPage;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Arrays;

/** What roles there are and what each may, for everybody. */
@Path("/v1/roles")
@Produces("application/json")
public final class RoleResource {
    @GET
    public ItemPage<RoleJson> all() {
        return new ItemPage<>(
                null, Arrays.stream(Role.values()).map(RoleJson::of).toList(), null);
    }
}
