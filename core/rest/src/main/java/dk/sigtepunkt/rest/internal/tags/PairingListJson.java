package dk.sigtepunkt.rest.internal.tags;

import dk.sigtepunkt.rest.internal.http.OverQuarter;
import java.util.List;

/** The views of the quarter's strategy that put some indicators beside others. */
public record PairingListJson(String period, List<PairingJson> items) implements OverQuarter {}
