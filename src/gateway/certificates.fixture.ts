// A key and certificates for tests of TLS, valid from 2020 to 2125. The key is public, as everybody can read here: it
// proves nothing, and whoever trusts its authority trusts everybody. Made once with OpenSSL (P-256), because Node can
// make keys but no certificates.

/** Authority that signed the certificate. */
export const testAuthority: string = `-----BEGIN CERTIFICATE-----
MIIBoDCCAUWgAwIBAgIBATAKBggqhkjOPQQDAjA2MTQwMgYDVQQDDCtTdGlsbHdh
dGNoIHRlc3QgYXV0aG9yaXR5LCB0cnVzdCBpdCBub3doZXJlMCAXDTIwMDEwMTAw
MDAwMFoYDzIxMjYwMTAxMDAwMDAwWjA2MTQwMgYDVQQDDCtTdGlsbHdhdGNoIHRl
c3QgYXV0aG9yaXR5LCB0cnVzdCBpdCBub3doZXJlMFkwEwYHKoZIzj0CAQYIKoZI
zj0DAQcDQgAEaf1NWS75KSXPNGN4Qkq2pSfXw7Gzqr1L7jd99iGjMFfNp6dATcGw
UkcMKru6+9aAwgoBjHQt48s2uR0gEpw+VaNCMEAwDwYDVR0TAQH/BAUwAwEB/zAO
BgNVHQ8BAf8EBAMCAgQwHQYDVR0OBBYEFHF76I/dXthlabTpcbjkwTW0wOjHMAoG
CCqGSM49BAMCA0kAMEYCIQC4Z2E6qsY/BOU2kENru4MnbH+Ox3OQj9r0hFf6ljYo
2AIhAI8Sq1xkB00Re7HLf6nKfZxcMTBG/G4nnzagSIJRpI02
-----END CERTIFICATE-----
`;

/** Certificate of upstream.test. */
export const testCertificate: string = `-----BEGIN CERTIFICATE-----
MIIBpjCCAUygAwIBAgIBAjAKBggqhkjOPQQDAjA2MTQwMgYDVQQDDCtTdGlsbHdh
dGNoIHRlc3QgYXV0aG9yaXR5LCB0cnVzdCBpdCBub3doZXJlMCAXDTIwMDEwMTAw
MDAwMFoYDzIxMjYwMTAxMDAwMDAwWjAYMRYwFAYDVQQDDA11cHN0cmVhbS50ZXN0
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEfJ4VfR/kgaWaJ2Tk9ETn8lJX+5IG
oC6/2SSwssTsvzSzaF63ieorvTsdup9gcomM4VJ9YQSblMV9murYYgaFnqNnMGUw
GAYDVR0RBBEwD4INdXBzdHJlYW0udGVzdDAJBgNVHRMEAjAAMB0GA1UdDgQWBBQb
uIcYZLa0qlgFJX6OXaMilC5OczAfBgNVHSMEGDAWgBRxe+iP3V7YZWm06XG45ME1
tMDoxzAKBggqhkjOPQQDAgNIADBFAiBLOXyk3XuaZ6QptMG+1qhiwKXBQdezZFia
tMXIS4nLPAIhAJniyuTeQDD1XBAFttagYCAxfLmosMkwyNBtYgqbXkTq
-----END CERTIFICATE-----
`;

export const testKey: string = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgMq3jhIWe0ULicHwe
xghkbnm3bKg2JASHpKyjMYXuYyehRANCAAR8nhV9H+SBpZonZOT0ROfyUlf7kgag
Lr/ZJLCyxOy/NLNoXreJ6iu9Ox26n2ByiYzhUn1hBJuUxX2a6thiBoWe
-----END PRIVATE KEY-----
`;
