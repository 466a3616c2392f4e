package nightdesk.store;

/**
 * A copy in the vault.
 *
 * @param sha256 of the content, 64 lower-case hexadecimal digits; its name
 * @param bytes size of the content
 */
public record VaultBlob(String sha256, long bytes) {
    public VaultBlob {
        Sha256.checked(sha256);
        if (bytes < 0) {
            throw new IllegalArgumentException("A size is not negative: " + bytes);
        }
    }
}
