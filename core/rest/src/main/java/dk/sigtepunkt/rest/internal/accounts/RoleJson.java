package dk.sigtepunkt.rest.internal.accounts;

import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.access.RoleTable;
import dk.sigtepunkt.domain.accounts.AccountWords;
import dk.sigtepunkt.domain.accounts.RoleBinding;
import dk.sigtepunkt.domain.text.Danish;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What somebody can be, and what that lets one do.
 *
 * @param binding whether it is held in a committee: needed, possible or none
 * @param own permissions that it has in its own committee alone
 * @param all permissions that it has in all committees, or, held in one, in that one
 */
public record RoleJson(String role, String name, String binding, List<String> own, List<String> all) {
    static RoleJson of(Role role) {
        return new RoleJson(
                role.code(),
                AccountWords.in(Danish.LOCALE).role(role),
                RoleBinding.of(role).name().toLowerCase(Locale.ROOT),
                permissions(role, RoleTable.Extent.OWN),
                permissions(role, RoleTable.Extent.ALL));
    }

    private static List<String> permissions(Role role, RoleTable.Extent extent) {
        return Arrays.stream(Permission.values())
                .filter(permission -> RoleTable.extent(permission, role) == extent)
                .map(Permission::name)
                .toList();
    }
}
