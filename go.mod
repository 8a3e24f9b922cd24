module pakrus

go 1.26
