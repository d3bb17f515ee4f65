/// A certificate for localhost that nobody else trusts, valid to 2126, made with
/// `openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 36500 -subj /CN=localhost
/// -addext subjectAltName=DNS:localhost,IP:127.0.0.1`.
enum TestCertificate {
    static let certificate = """
        -----BEGIN CERTIFICATE-----
        MIIBnDCCAUGgAwIBAgIUBviOYEcCoxHI4rr2MHFnrIxPBRkwCgYIKoZIzj0EAwIw
        FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyODA3MTcyMFoYDzIxMjYxMTA0
        MDcxNzIwWjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
        PQMBBwNCAAQRueWIycyumR0uvvmWd2vLhjrMWcAWmcDKjA7druTrEqs2cPAbJYgW
        lpuiNP2GcIpPtoT38nl1UVvY7zXJCRI5o28wbTAdBgNVHQ4EFgQUcRDlJGeIK8a8
        v5o9x5Tf+U+vRhowHwYDVR0jBBgwFoAUcRDlJGeIK8a8v5o9x5Tf+U+vRhowDwYD
        VR0TAQH/BAUwAwEB/zAaBgNVHREEEzARgglsb2NhbGhvc3SHBH8AAAEwCgYIKoZI
        zj0EAwIDSQAwRgIhAOT62xLqet6k73ZM75GaFBSKt9MUB0+PCeJtGXLDY2uNAiEA
        /o/SKb+5Kb1cWmuZaeo8VUP9IzEOknNv5LnYzxLdFB8=
        -----END CERTIFICATE-----
        """

    static let key = """
        -----BEGIN PRIVATE KEY-----
        MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQghynzQwYSYjuV+o1c
        IJYwzEJCIUsiXHYaFWJanA7lApChRANCAAQRueWIycyumR0uvvmWd2vLhjrMWcAW
        mcDKjA7druTrEqs2cPAbJYgWlpuiNP2GcIpPtoT38nl1UVvY7zXJCRI5
        -----END PRIVATE KEY-----
        """
}
