package json

const hex = "0123456789abcdef"

// escapes are the bytes that RFC 8259 (section 7) wants escaped, with the shortest escape.
var escapes = func() (table [256]string) {
	for b := range byte(' ') {
		table[b] = `\u00` + string(hex[b>>4]) + string(hex[b&15])
	}
	table['"'], table['\\'] = `\"`, `\\`
	table['\b'], table['\f'], table['\n'], table['\r'], table['\t'] = `\b`, `\f`, `\n`, `\r`, `\t`
	return table
}()

// appendString appends the string literal of s, which is UTF-8. What JSON allows to stand
// for itself does, <, > and & included.
func appendString(text []byte, s string) []byte {
	text = append(text, '"')
	start := 0
	for i := range len(s) {
		if escape := escapes[s[i]]; escape != "" {
			text = append(append(text, s[start:i]...), escape...)
			start = i + 1
		}
	}
	return append(append(text, s[start:]...), '"')
}
