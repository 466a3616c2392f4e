package nightdesk.vendor;

import java.util.ArrayList;
import java.util.List;

/**
 * A vendor with its names.
 *
 * @param vendor id and display name
 * @param aliases in the order of the file
 * @param adds whether the block adds to a family of an earlier file instead of replacing it
 */
record VendorFamily(Vendor vendor, List<VendorAlias> aliases, boolean adds) {
    VendorFamily {
        aliases = List.copyOf(aliases);
    }

    VendorFamily with(VendorFamily more) {
        List<VendorAlias> all = new ArrayList<>(aliases);
        all.addAll(more.aliases);
        return new VendorFamily(vendor, all, adds);
    }
}
